package fr.levain.territory;

import fr.levain.kernel.BareText;

/** A name as people type it in a hurry: no accent, no case, no hyphen or apostrophe, “saint” for “st”. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        return BareText.of(text)
                .replaceAll("\\bste\\b", "sainte")
                .replaceAll("\\bst\\b", "saint");
    }
}
