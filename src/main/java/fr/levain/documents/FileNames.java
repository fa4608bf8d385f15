package fr.levain.documents;

import java.text.Normalizer;

/** Names are labels people gave: kept readable, never a path. */
final class FileNames {
    private static final int LONGEST = 150;

    private FileNames() {}

    /**
     * Emoji and letters of every script stay; what has no shape of its own goes, and with it the marks that turn a text
     * round: {@code "facture\u202Efdp.exe"} would read « factureexe.pdf ».
     */
    static String clean(String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?]", "").replaceAll("^[.\\s]+", "").strip();
        if (name.isEmpty()) return "document";
        if (name.length() <= LONGEST) return name;
        var dot = name.lastIndexOf('.');
        var end = dot > name.length() - 8 && dot > 0 ? name.substring(dot) : "";
        int cut = LONGEST - end.length();
        // an emoji is two characters: half of one is not a letter
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + end;
    }

    static String withExtension(String name, FileKind kind) {
        return FileKind.promisedBy(name).isPresent() ? name : name + "." + kind.extension();
    }

    /** The same name with its rank, when a list already has it. */
    static String numbered(String name, int rank) {
        var dot = name.lastIndexOf('.');
        return dot < 1 ? name + " (" + rank + ")" : name.substring(0, dot) + " (" + rank + ")" + name.substring(dot);
    }
}
