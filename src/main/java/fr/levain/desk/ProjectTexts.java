package fr.levain.desk;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationSubmitted;
import fr.levain.applications.Applications;
import fr.levain.applications.ClarificationAnswered;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.opendata.PublicAwards;
import fr.levain.projects.SimilarWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What projects say of themselves, kept to find those that are close: to put people in touch, never to refuse. */
@Service
@Transactional
public class ProjectTexts {
    private static final String SUMMARY = "project_summary";
    private static final List<String> NEED = List.of("need", "novelty");
    private static final int SHOWN = 5;
    private static final int SHOWN_ELSEWHERE = 3;

    private final ProjectTextStore store;
    private final Applications applications;
    private final Assessments assessments;
    private final Forms forms;
    private final PublicAwards awards;

    ProjectTexts(ProjectTextStore store, Applications applications, Assessments assessments, Forms forms, PublicAwards awards) {
        this.store = store;
        this.applications = applications;
        this.assessments = assessments;
        this.forms = forms;
        this.awards = awards;
    }

    /** After the case is opened, in the same transaction; and again when answers are corrected. */
    @EventListener
    @Order
    void on(ApplicationEvent fact) {
        if (fact instanceof ApplicationSubmitted || fact instanceof ClarificationAnswered) assessments.caseOf(fact.application()).ifPresent(this::keep);
    }

    /** The closest ones, by their words first and their territory then. */
    @Transactional(readOnly = true)
    public SimilarProjects closeTo(ApplicationId application) {
        var query = SimilarWords.of(store.words(application)).query();
        if (query.isEmpty()) return SimilarProjects.NONE;
        var department = assessments.caseOf(application).map(CaseFile::department).orElse("");
        return new SimilarProjects(store.close(application, query, department, SHOWN), awards.alike(query, department, SHOWN_ELSEWHERE), department);
    }

    /** As it stands now. */
    void keep(ApplicationId application) {
        assessments.caseOf(application).ifPresent(this::keep);
    }

    private void keep(CaseFile file) {
        var view = applications.view(file.application());
        var form = forms.revision(view.form());
        var answers = applications.answers(file.application());
        store.put(file.application(), file.department(), view.title(), said(form, answers, SUMMARY),
                NEED.stream().map(field -> said(form, answers, field)).collect(Collectors.joining(" ")));
    }

    private static String said(FormRevision form, Answers answers, String question) {
        return Stream.concat(form.fieldOf(question).stream(), form.field(question).stream())
                .flatMap(field -> answers.text(field.id()).stream()).findFirst().orElse("");
    }
}
