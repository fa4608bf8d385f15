package fr.levain.applications.web;

import fr.levain.applications.DossierFiles;
import fr.levain.applications.PieceShelf;
import fr.levain.forms.Answer;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.PieceDates;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/**
 * The pieces of a dossier, for its author and for officers.
 *
 * @param officer whether it is read by somebody of the service
 * @param errors of the piece that was just sent
 */
public record PiecesPage(DossierFiles files, boolean officer, FormErrors errors) implements Page {
    public String back() {
        return officer ? "/instruction/" + files.view().reference() : files.view().path();
    }

    public String path() {
        return files.view().path() + "/pieces";
    }

    public boolean maySend(PieceShelf shelf) {
        return !officer && shelf.isAwaited(files.view());
    }

    public Field date(PieceShelf shelf) {
        return Field.required("date-" + shelf.code(), shelf.validity().orElseThrow().dated(), FieldType.Day.any()).hinted(PieceDates.PAST);
    }

    public Answer empty() {
        return Answer.ABSENT;
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
