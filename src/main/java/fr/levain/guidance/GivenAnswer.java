package fr.levain.guidance;

/** Something already said elsewhere, handed over with the request: a question and its answer, as people read them. */
public record GivenAnswer(String question, String answer) {}
