package fr.levain.opinions;

import java.time.LocalDate;
import java.util.List;

/** What an officer asks, of one person or of several at once. */
public record AskedOpinions(OpinionKind kind, List<Opinion.Person> people, LocalDate dueOn, String question) {}
