package fr.levain.desk;

import fr.levain.kernel.Email;
import fr.levain.opinions.Opinion;
import fr.levain.ui.FormErrors;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The people whose opinion is asked in one batch, as a form sends them: the first must be told, a row left empty is nobody. */
record TypedPeople(Map<String, String> typed) {
    static final int MOST = 5;
    private static final int NAME = 120;

    /** The name of a field: those of the first person bear no number. */
    private static String field(String name, int row) {
        return row == 1 ? name : name + "-" + row;
    }

    private String line(String name, int row) {
        return typed.getOrDefault(field(name, row), "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private List<Integer> filled() {
        return IntStream.rangeClosed(1, MOST)
                .filter(row -> row == 1 || !(line("nom", row).isEmpty() && line("structure", row).isEmpty() && line("courriel", row).isEmpty())).boxed().toList();
    }

    FormErrors problems() {
        var errors = FormErrors.none();
        var addresses = new HashSet<String>();
        for (int row : filled()) {
            if (line("nom", row).isEmpty()) errors = errors.plus(field("nom", row), "Écrivez le prénom et le nom de la personne.");
            else if (line("nom", row).length() > NAME) errors = errors.plus(field("nom", row), "Raccourcissez ce nom : 120 caractères au plus.");
            if (line("structure", row).length() > NAME) errors = errors.plus(field("structure", row), "Raccourcissez : 120 caractères au plus.");
            var email = Email.reading(line("courriel", row)).problem();
            if (email.isPresent()) errors = errors.plus(field("courriel", row), email.get());
            else if (!addresses.add(address(row))) errors = errors.plus(field("courriel", row), "Cette adresse est écrite deux fois : gardez-en une.");
        }
        return errors;
    }

    /** Once {@link #problems} found none. */
    List<Opinion.Person> people() {
        return filled().stream().map(row -> new Opinion.Person(line("nom", row), line("structure", row), address(row))).toList();
    }

    private String address(int row) {
        return line("courriel", row).toLowerCase(Locale.ROOT);
    }
}
