package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final LayReaders lays;
    private final LayStore carried;
    private final Themes themes;

    Candidates(
            ReadingTermsStore terms, ReadingStore store, Accounts accounts, Applications applications, Assessments assessments, Ties ties, LayReaders lays, LayStore carried,
            Themes themes) {
        this.terms = terms;
        this.store = store;
        this.accounts = accounts;
        this.applications = applications;
        this.assessments = assessments;
        this.ties = ties;
        this.lays = lays;
        this.carried = carried;
        this.themes = themes;
    }

    /** Those declared for the call who still hold an account; for a kind opened to them, peers or citizens. */
    List<AllocationPlan.Reader> readers(String call, String kind) {
        if (isLay(call, kind)) return lays.allocated(call, kind);
        var declared = terms.readers(call);
        var people = accounts.people(declared.stream().map(CallReader::account).toList());
        var loads = store.loads(people.keySet());
        var labels = themes.of(call);
        return declared.stream().filter(each -> people.containsKey(each.account()))
                .map(each -> new AllocationPlan.Reader(each.account().value(), people.get(each.account()).name(), each.criteria(), told(each.themes(), labels),
                        each.departments(), each.most(), loads.getOrDefault(each.account(), 0))).toList();
    }

    AllocationPlan.Dossier dossier(ApplicationView view, String kind) {
        return dossiers(List.of(view), view.callSlug(), kind).getFirst();
    }

    /** In the order given. What all dossiers of a call share, and who reads, is looked up once. */
    List<AllocationPlan.Dossier> dossiers(Collection<ApplicationView> views, String call, String kind) {
        var ids = views.stream().map(ApplicationView::id).toList();
        var organisations = isLay(call, kind) ? lays.organisations(call, kind)
                : terms.readers(call).stream().collect(Collectors.toMap(CallReader::account, _ -> ""));
        var ties = this.ties.of(List.copyOf(accounts.people(organisations.keySet()).values()), organisations, views);
        var carriers = isLay(call, kind) ? carried.carriers(ids) : Map.<ApplicationId, List<AccountId>>of();
        var labels = themes.of(call);
        var cases = assessments.casesOf(ids);
        var readings = store.of(ids).stream().collect(Collectors.groupingBy(AskedReading::application));
        return views.stream().map(view -> {
            var all = readings.getOrDefault(view.id(), List.of());
            var tied = new HashMap<UUID, String>();
            ties.get(view.id()).forEach((person, tie) -> tied.put(person.id().value(), tie));
            carriers.getOrDefault(view.id(), List.of()).forEach(each -> tied.put(each.value(), "porte ce dossier"));
            // who stood aside is not asked again, for no kind of reading; who declined or said nothing, not for this one
            all.stream().filter(each -> each.kind().equals(kind)).forEach(each -> {
                if (each.status() == ReadingStatus.DECLINED) tied.put(each.reader().value(), "lecture déclinée");
                if (each.status() == ReadingStatus.EXPIRED) tied.put(each.reader().value(), "invitation expirée");
            });
            all.stream().filter(each -> each.status() == ReadingStatus.RECUSED).forEach(each -> tied.put(each.reader().value(), "déport déclaré"));
            return new AllocationPlan.Dossier(view.id().value(), view.reference().value(), view.shownTitle(),
                    Optional.ofNullable(cases.get(view.id())).map(CaseFile::department).orElse(""), told(applications.answers(view.id()).codes(Themes.FIELD), labels),
                    all.stream().filter(each -> each.kind().equals(kind) && each.status().holdsItsPlace()).map(AskedReading::reader).map(AccountId::value)
                            .collect(Collectors.toSet()), tied);
        }).toList();
    }

    private boolean isLay(String call, String kind) {
        return terms.find(call).flatMap(each -> each.kind(kind)).flatMap(ReadingTerms.Kind::lay).isPresent();
    }

    private static List<String> told(List<String> codes, Map<String, String> labels) {
        return codes.stream().map(code -> labels.getOrDefault(code, code)).toList();
    }
}
