package fr.levain.network.web;

import fr.levain.network.AbuseGround;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;

/** @param sent it is with the officers */
public record AbusePage(String action, String back, String about, String ground, String text, boolean sent, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Choice> grounds() {
        return Arrays.stream(AbuseGround.values()).map(each -> Choice.of(each.name(), each.label())).toList();
    }
}
