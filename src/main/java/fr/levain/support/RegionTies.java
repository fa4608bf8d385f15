package fr.levain.support;

import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Participants;
import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.opinions.PartnerTies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ties the authority to its partners, and the conflicts of interest that may come of it on the dossiers they accompany. */
@Service
@Transactional(readOnly = true)
public class RegionTies implements PartnerTies {
    private final SupportInPack pack;
    private final Partners partners;
    private final PartnerTeams teams;
    private final Participants participants;
    private final JdbcClient sql;

    RegionTies(SupportInPack pack, Partners partners, PartnerTeams teams, Participants participants, JdbcClient sql) {
        this.pack = pack;
        this.partners = partners;
        this.teams = teams;
        this.participants = participants;
        this.sql = sql;
    }

    public List<RegionTie> all() {
        return pack.settings().ties();
    }

    public Optional<RegionTie> with(String partner) {
        return all().stream().filter(tie -> tie.partner().equals(partner)).findFirst();
    }

    @Override
    public List<String> represented(String email) {
        return partnersOf(email).stream().map(partners::nameOf).toList();
    }

    private List<String> partnersOf(String email) {
        return all().stream().filter(tie -> tie.representatives().stream().anyMatch(each -> each.email().equalsIgnoreCase(email))).map(RegionTie::partner).toList();
    }

    @Override
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
