package fr.levain.assessment;

/** What an officer or an expert gives to one criterion. « Ne peut pas juger » is not a zero: it leaves the mean. */
public sealed interface Mark {
    record Score(int value) implements Mark {}

    record CannotJudge() implements Mark {}
}
