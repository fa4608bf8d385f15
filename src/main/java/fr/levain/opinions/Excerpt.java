package fr.levain.opinions;

import fr.levain.calls.Criterion;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import java.util.List;

/**
 * The part of a dossier one kind of opinion needs, and nothing else.
 *
 * @param form its questions, cut out of the whole
 * @param answers to these questions only
 * @param criteria this kind is competent for
 */
public record Excerpt(FormRevision form, Answers answers, List<StoredDocument> files, List<Criterion> criteria, int scaleMax) {}
