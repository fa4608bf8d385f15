package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Dossiers and readers as the allocation sees them. */
@Component
class Candidates {
    private final ReadingTermsStore terms;
    private final ReadingStore store;
    private final Accounts accounts;
    private final Applications applications;
    private final Assessments assessments;
    private final Ties ties;
    private final Themes themes;

    Candidates(
            ReadingTermsStore terms, ReadingStore store, Accounts accounts, Applications applications, Assessments assessments, Ties ties, Themes themes) {
        this.terms = terms;
        this.store = store;
        this.accounts = accounts;
        this.applications = applications;
        this.assessments = assessments;
        this.ties = ties;
        this.themes = themes;
    }

    /** Those declared for the call who still hold an account. */
    List<AllocationPlan.Reader> readers(String call) {
        var declared = terms.readers(call);
        var people = accounts.people(declared.stream().map(CallReader::account).toList());
        var loads = store.loads(people.keySet());
        var labels = themes.of(call);
        return declared.stream().filter(each -> people.containsKey(each.account()))
                .map(each -> new AllocationPlan.Reader(each.account().value(), people.get(each.account()).name(), each.criteria(), told(each.themes(), labels),
                        each.departments(), each.most(), loads.getOrDefault(each.account(), 0))).toList();
    }

    AllocationPlan.Dossier dossier(ApplicationView view, String kind) {
        var people = new ArrayList<Person>(accounts.people(terms.readers(view.callSlug()).stream().map(CallReader::account).toList()).values());
        var tied = new HashMap<UUID, String>();
        ties.of(people, view).forEach((person, tie) -> tied.put(person.id().value(), tie));
        var all = store.of(view.id());
        var asked = all.stream().filter(each -> each.kind().equals(kind)).toList();
        // who stood aside is not asked again, for no kind of reading
        all.stream().filter(each -> each.status() == ReadingStatus.RECUSED).forEach(each -> tied.put(each.reader().value(), "déport déclaré"));
        return new AllocationPlan.Dossier(view.id().value(), view.reference().value(), view.shownTitle(),
                assessments.caseOf(view.id()).map(CaseFile::department).orElse(""), told(applications.answers(view.id()).codes(Themes.FIELD), themes.of(view.callSlug())),
                asked.stream().filter(each -> each.status() != ReadingStatus.RECUSED).map(AskedReading::reader).map(AccountId::value).collect(Collectors.toSet()), tied);
    }

    private static List<String> told(List<String> codes, Map<String, String> labels) {
        return codes.stream().map(code -> labels.getOrDefault(code, code)).toList();
    }
}
