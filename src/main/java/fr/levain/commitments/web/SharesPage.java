package fr.levain.commitments.web;

import fr.levain.commitments.PartnerSpace;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.stream.IntStream;

/** A partner's own detail of what it brings. @param count of lines offered */
public record SharesPage(PartnerSpace space, Inputs typed, int count, AddressStep step, FormErrors errors) implements Page {
    static final int MOST = 12;

    public List<Integer> lines() {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    public boolean mayAdd() {
        return count < MOST;
    }

    public static List<Choice> kinds() {
        return List.of(Choice.of("argent", "En argent"), Choice.of("nature", "En nature"));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
