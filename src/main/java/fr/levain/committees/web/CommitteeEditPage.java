package fr.levain.committees.web;

import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/** @param seats rows of seats on the form, from 1: those known and one to add */
public record CommitteeEditPage(String slug, String title, int version, int seats, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Integer> rows() {
        return java.util.stream.IntStream.rangeClosed(1, seats).boxed().toList();
    }

    public List<Choice> roles() {
        return List.of(Choice.of("membre", "Membre, avec voix"), Choice.of("president", "Préside, avec voix"), Choice.of("conseil", "Sans voix"),
                Choice.of("retire", "Ne siège plus"));
    }
}
