package fr.levain.calls;

import java.util.ArrayList;

/** What an amendment changes, in words for the public history. */
final class CallChanges {
    private CallChanges() {}

    static String between(CallRevision before, CallRevision after) {
        var changed = new ArrayList<String>();
        if (!before.opensAt().equals(after.opensAt()) || !before.closesAt().equals(after.closesAt())
                || !before.cutOffs().equals(after.cutOffs())) changed.add("le calendrier");
        if (!before.amounts().equals(after.amounts())) changed.add("les montants");
        if (!before.rules().equals(after.rules())) changed.add("les règles");
        if (!before.grid().equals(after.grid())) changed.add("la grille de critères");
        if (!before.documents().equals(after.documents())) changed.add("les pièces demandées");
        if (!before.form().equals(after.form())) changed.add("le formulaire");
        if (!before.contact().equals(after.contact())) changed.add("le contact");
        if (changed.isEmpty()) changed.add("la présentation");
        var told = changed.size() == 1 ? changed.getFirst()
                : String.join(", ", changed.subList(0, changed.size() - 1)) + " et " + changed.getLast();
        return "Modification : " + told + ".";
    }
}
