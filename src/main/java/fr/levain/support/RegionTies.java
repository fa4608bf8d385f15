package fr.levain.support;

import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Participants;
import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.opinions.PartnerTies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ties the authority to its partners, and the conflicts of interest that may come of it on the dossiers they accompany. */
@Service
@Transactional
public class RegionTies implements PartnerTies {
    private final SupportInPack pack;
    private final TieStore store;
    private final Partners partners;
    private final PartnerTeams teams;
    private final Participants participants;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JdbcClient sql;

    RegionTies(SupportInPack pack, TieStore store, Partners partners, PartnerTeams teams, Participants participants, ApplicationEventPublisher events, Clock clock, JdbcClient sql) {
        this.pack = pack;
        this.store = store;
        this.partners = partners;
        this.teams = teams;
        this.participants = participants;
        this.events = events;
        this.clock = clock;
        this.sql = sql;
    }

    /** Those of the pack, then those recorded that last today: one for each partner. */
    @Transactional(readOnly = true)
    public List<RegionTie> all() {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var byPartner = new LinkedHashMap<String, RegionTie>();
        Stream.concat(pack.settings().ties().stream(), store.all().stream().filter(each -> each.lasts(today)).map(RecordedTie::asTie))
                .forEach(tie -> byPartner.merge(tie.partner(), tie, RegionTie::and));
        return List.copyOf(byPartner.values());
    }

    /** All that officers recorded, ended ones included. */
    @Transactional(readOnly = true)
    public List<RecordedTie> recorded(Caller officer) {
        officer(officer);
        return store.all();
    }

    /** @param key of the form: sent twice, it records one tie @param representative who sits there; empty when the authority only funds */
    public void record(UUID key, String partner, RegionTie.Kind kind, Optional<RegionTie.Representative> representative, LocalDate since, String source, Caller officer) {
        officer(officer);
        var now = clock.instant();
        var tie = new RecordedTie(UuidV7.at(now), partner, kind, representative, since, Optional.empty(), source);
        if (store.add(key, tie, officer.signedIn().id())) events.publishEvent(new TieRecorded(tie.id(), partner, kind, now, officer));
    }

    /** @param until its last day @throws Stale when it is over already */
    public void end(UUID id, LocalDate until, Caller officer) {
        officer(officer);
        var tie = store.find(id).orElseThrow(() -> new NotFound("tie " + id));
        if (!store.end(id, until)) throw new Stale("tie " + id);
        events.publishEvent(new TieEnded(id, tie.partner(), tie.kind(), clock.instant(), officer));
    }

    private static void officer(Caller caller) {
        if (!caller.isOfficer()) throw new NotAllowed();
    }

    @Transactional(readOnly = true)
    public Optional<RegionTie> with(String partner) {
        return all().stream().filter(tie -> tie.partner().equals(partner)).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> represented(String email) {
        return partnersOf(email).stream().map(partners::nameOf).toList();
    }

    private List<String> partnersOf(String email) {
        return all().stream().filter(tie -> tie.representatives().stream().anyMatch(each -> each.email().equalsIgnoreCase(email))).map(RegionTie::partner).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ApplicationId> concerning(String email, Collection<ApplicationView> dossiers) {
        var theirs = partnersOf(email);
        if (theirs.isEmpty() || dossiers.isEmpty()) return Set.of();
        var followed = Set.copyOf(sql.sql("""
                select distinct asked.project
                  from unnest(:projects) as asked (project)
                  left join projects.thread mine on mine.project = asked.project
                  left join projects.thread same on same.root = mine.root
                  join support.plan p on p.project_id = coalesce(same.project, asked.project)
                 where p.partner = any(:partners) and p.status in ('ACTIVE', 'SUSPENDED', 'ENDED')
                """)
                .param("projects", dossiers.stream().map(dossier -> dossier.project().value()).toArray(UUID[]::new)).param("partners", theirs.toArray(String[]::new))
                .query(UUID.class).list());
        var team = theirs.stream().flatMap(partner -> teams.members(partner).stream()).map(Person::id).collect(Collectors.toSet());
        var joined = participants.joined(dossiers.stream().map(ApplicationView::id).toList());
        return dossiers.stream().filter(dossier -> followed.contains(dossier.project().value()) || joined.getOrDefault(dossier.id(), Set.of()).stream().anyMatch(team::contains))
                .map(ApplicationView::id).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ApplicationId, List<String>> following(Collection<ApplicationView> dossiers) {
        var byProject = new HashMap<UUID, List<String>>();
        sql.sql("""
                select distinct asked.project, p.partner
                  from unnest(:projects) as asked (project)
                  left join projects.thread mine on mine.project = asked.project
                  left join projects.thread same on same.root = mine.root
                  join support.plan p on p.project_id = coalesce(same.project, asked.project)
                 where p.status in ('ACTIVE', 'ENDED')
                   and exists (select 1 from consents.in_force c where c.subject_id = p.id and c.recipient = :authority)
                """).param("projects", dossiers.stream().map(dossier -> dossier.project().value()).toArray(UUID[]::new)).param("authority", Consents.AUTHORITY)
                .query((row, _) -> byProject.computeIfAbsent(row.getObject("project", UUID.class), _ -> new ArrayList<>()).add(partners.nameOf(row.getString("partner")))).list();
        var following = new HashMap<ApplicationId, List<String>>();
        dossiers.forEach(dossier -> Optional.ofNullable(byProject.get(dossier.project().value())).ifPresent(names -> following.put(dossier.id(), names)));
        return following;
    }
}
