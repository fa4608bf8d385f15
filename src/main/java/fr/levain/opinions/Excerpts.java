package fr.levain.opinions;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.PartnerRow;
import fr.levain.applications.Partnerships;
import fr.levain.assessment.Assessments;
import fr.levain.calls.Calls;
import fr.levain.calls.Criterion;
import fr.levain.directory.Organisations;
import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.PieceDates;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cuts out of a dossier what may be shown: to everyone asked, then to who has declared no conflict of interest. */
@Service
@Transactional(readOnly = true)
public class Excerpts {
    private final Applications applications;
    private final Partnerships partnerships;
    private final Assessments assessments;
    private final Organisations organisations;
    private final Documents documents;
    private final Calls calls;
    private final Forms forms;

    Excerpts(
            Applications applications, Partnerships partnerships, Assessments assessments, Organisations organisations, Documents documents,
            Calls calls, Forms forms) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.assessments = assessments;
        this.organisations = organisations;
        this.documents = documents;
        this.calls = calls;
        this.forms = forms;
    }

    /** With who carries the project: {@link PublicSummary#unnamed} for whoever may not know it. */
    public PublicSummary summary(ApplicationView view) {
        var place = assessments.caseOf(view.id())
                .map(file -> file.place().isBlank() ? file.department() : file.department().isBlank() ? file.place() : file.place() + " (" + file.department() + ")")
                .orElse("");
        var partnership = partnerships.of(view);
        var parties = Stream.concat(Stream.of(view.holderName()), partnership.rows().stream().map(PartnerRow::name)).filter(name -> !name.isBlank()).distinct().toList();
        return new PublicSummary(view.shownTitle(), place, organisations.view(view.holder()).kind().label(), PublicSummary.firstSentence(partnership.summary()), parties);
    }

    public Excerpt of(ApplicationView view, OpinionKind kind) {
        var whole = forms.revision(view.form());
        var answers = whole.counted(applications.answers(view.id()));
        var shown = new HashSet<String>();
        for (var page : whole.visiblePages(answers))
            whole.visibleFields(page, answers).stream().map(field -> field.id()).filter(kind.fields()::contains).forEach(shown::add);
        var form = only(whole, shown);
        var told = answers.only(id -> shown.contains(PieceDates.question(id)));
        return new Excerpt(form, told, files(view, kind, told, shown), criteria(view, kind), calls.revision(view.callRevision()).grid().scaleMax());
    }

    /** In the order of the grid; a criterion the call's grid does not have is asked of nobody. */
    public List<Criterion> criteria(ApplicationView view, OpinionKind kind) {
        return calls.revision(view.callRevision()).grid().criteria().stream().filter(each -> kind.criteria().contains(each.code())).toList();
    }

    /** Its pages keep their titles; conditions were judged on the whole already. */
    private static FormRevision only(FormRevision whole, Set<String> shown) {
        var pages = whole.pages().stream()
                .map(page -> new FormPage(page.id(), page.title(), java.util.Optional.empty(), java.util.Optional.empty(),
                        page.fields().stream().filter(field -> shown.contains(field.id())).map(field -> field.always()).toList()))
                .filter(page -> !page.fields().isEmpty()).toList();
        return new FormRevision(whole.id(), whole.slug(), whole.number(), whole.title(), pages);
    }

    private List<StoredDocument> files(ApplicationView view, OpinionKind kind, fr.levain.forms.Answers told, Set<String> shown) {
        var named = new HashSet<UUID>();
        shown.forEach(field -> told.files(field).forEach(file -> named.add(file.document())));
        return documents.of(view.id().subject()).stream().filter(StoredDocument::isInForce).filter(file -> file.scan().isAvailable())
                .filter(file -> named.contains(file.id().value()) || file.filed().piece().filter(kind.documents()::contains).isPresent()).toList();
    }
}
