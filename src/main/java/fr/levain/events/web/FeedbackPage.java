package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** Giving one’s opinion of a meeting. @param left opinions the link still takes */
public record FeedbackPage(Gathering gathering, String secret, int left, Typed typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public static List<Choice> satisfaction() {
        return List.of(Choice.of("5", "Très satisfait"), Choice.of("4", "Satisfait"), Choice.of("3", "Ni l’un ni l’autre"), Choice.of("2", "Peu satisfait"),
                Choice.of("1", "Pas du tout satisfait"));
    }

    public static List<Choice> usefulness() {
        return List.of(Choice.of("5", "Oui, beaucoup"), Choice.of("4", "Oui, un peu"), Choice.of("3", "Je ne sais pas encore"), Choice.of("2", "Plutôt non"),
                Choice.of("1", "Non"));
    }
}
