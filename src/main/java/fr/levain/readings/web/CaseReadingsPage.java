package fr.levain.readings.web;

import fr.levain.accounts.Person;
import fr.levain.readings.ReadingBoard;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readings of one dossier, kind by kind, and asking for one more. @param people who may be asked, with a tie each might have */
public record CaseReadingsPage(
        String reference, String title, ReadingTerms terms, List<ReadingBoard> boards, Map<Person, Optional<String>> people, boolean mayAsk, LocalDate today, String notice,
        FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + reference + "/lectures";
    }

    /** Those who have no reading of this kind, with the tie to know of. */
    public List<Choice> choices(ReadingBoard board) {
        return people.entrySet().stream().filter(each -> board.lines().stream().noneMatch(line -> line.reading().reader().equals(each.getKey().id())))
                .map(each -> Choice.of(each.getKey().id().toString(), each.getKey().name() + each.getValue().map(tie -> " – lien possible : " + tie).orElse(""))).toList();
    }

    public static String labelOf(ReadingBoard board, String what) {
        return what + "-" + board.kind().slug();
    }
}
