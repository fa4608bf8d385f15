package fr.levain.programmes;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.UuidV7;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others did in a partner's programmes is told to its team each morning, in one mail that holds numbers and no name. */
@Component
class TeamNews {
    /** As the mail tells them, in this order. @param path where one answers */
    enum Kind {
        CANDIDACY("nouvelle candidature à examiner", "nouvelles candidatures à examiner", "/partenaire/candidatures?vue=a-examiner"),
        WITHDRAWN("candidature retirée par son porteur", "candidatures retirées par leurs porteurs", "/partenaire/candidatures?vue=autres"),
        NEED("besoin dit par un capteur ou par le public", "besoins dits par des capteurs ou par le public", "/partenaire/besoins?vue=en-cours"),
        TAKEN_UP("besoin repris par un entrepreneur", "besoins repris par des entrepreneurs", "/partenaire/besoins?vue=clos"),
        DECLINED("besoin refusé par l’entrepreneur à qui il est proposé", "besoins refusés par les entrepreneurs à qui ils sont proposés", "/partenaire/besoins?vue=en-cours"),
        SILENT("proposition restée sans réponse : proposez ce besoin à quelqu’un d’autre", "propositions restées sans réponse : proposez ces besoins à d’autres",
                "/partenaire/besoins?vue=en-cours"),
        SCOUT("capteur d’idées rejoint ou quitte le réseau", "capteurs d’idées rejoignent ou quittent le réseau", "/partenaire/capteurs"),
        STUDY_LATE("étude d’opportunité dépasse sa date de fin : concluez-la, ou donnez une autre date", "études d’opportunité dépassent leur date de fin : concluez-les, ou donnez une autre date",
                "/partenaire/besoins?vue=en-cours");

        private final String one;
        private final String many;
        private final String path;

        Kind(String one, String many, String path) {
            this.one = one;
            this.many = many;
            this.path = path;
        }
    }

    private final Programmes programmes;
    private final PartnerTeams teams;
    private final CaughtNeedStore needs;
    private final Outbox outbox;
    private final Instance instance;
    private final JdbcClient sql;

    TeamNews(Programmes programmes, PartnerTeams teams, CaughtNeedStore needs, Outbox outbox, Instance instance, JdbcClient sql) {
        this.programmes = programmes;
        this.teams = teams;
        this.needs = needs;
        this.outbox = outbox;
        this.instance = instance;
        this.sql = sql;
    }

    @EventListener
    @Transactional
    void on(CandidacyMade made) {
        // who takes a need up makes a candidacy too: told once
        if (made.origin() != Origin.NEED) keep(made.programme(), Kind.CANDIDACY, made.at(), made.by());
    }

    @EventListener
    @Transactional
    void on(CandidacyWithdrawn withdrawn) {
        keep(withdrawn.programme(), Kind.WITHDRAWN, withdrawn.at(), withdrawn.by());
    }

    @EventListener
    @Transactional
    void on(NeedCaught caught) {
        keep(caught.programme(), Kind.NEED, caught.at(), caught.by());
    }

    @EventListener
    @Transactional
    void on(NeedTakenUp taken) {
        keep(taken.programme(), Kind.TAKEN_UP, taken.at(), taken.by());
    }

    @EventListener
    @Transactional
    void on(NeedOfferEnded ended) {
        var kind = switch (ended.why()) {
            case DECLINED -> Optional.of(Kind.DECLINED);
            case SILENT -> Optional.of(Kind.SILENT);
            case TAKEN_BACK -> Optional.<Kind>empty();
        };
        kind.ifPresent(each -> keep(ended.programme(), each, ended.at(), ended.by()));
    }

    @EventListener
    @Transactional
    void on(ScoutJoined joined) {
        keep(joined.programme(), Kind.SCOUT, joined.at(), joined.by());
    }

    @EventListener
    @Transactional
    void on(ScoutLeft left) {
        keep(left.programme(), Kind.SCOUT, left.at(), left.by());
    }

    /** What a team does itself, it knows. */
    private void keep(String programme, Kind kind, Instant at, Caller by) {
        var partner = programmes.find(programme).map(Programme::partner).filter(each -> !teams.of(by).contains(each));
        partner.ifPresent(each -> sql.sql("insert into programmes.news (id, partner, kind, at) values (:id, :partner, :kind, :at)")
                .param("id", UuidV7.at(at)).param("partner", each).param("kind", kind.name()).param("at", Timestamp.from(at)).update());
    }

    /** Safe to run twice: what is told is forgotten in the same transaction. */
    @Transactional
    void tell(Instant now) {
        for (var programme : needs.lateStudies(LocalDate.ofInstant(now, French.PARIS))) keep(programme, Kind.STUDY_LATE, now, new Caller.System("programmes"));
        var told = new LinkedHashMap<String, Map<Kind, Integer>>();
        sql.sql("with told as (delete from programmes.news returning partner, kind) select partner, kind, count(*) as times from told group by partner, kind order by partner")
                .query((row, _) -> told.computeIfAbsent(row.getString("partner"), _ -> new EnumMap<>(Kind.class)).put(Kind.valueOf(row.getString("kind")), row.getInt("times"))).list();
        told.forEach(this::send);
    }

    private void send(String partner, Map<Kind, Integer> news) {
        var lines = new ArrayList<String>();
        news.forEach((kind, times) -> lines.add("%s :\n%s".formatted(French.plural(times, kind.one, kind.many), instance.link(kind.path))));
        for (var person : teams.members(partner)) if (person.hasAddress()) outbox.send(new Message(person.email(), "Vos programmes : ce qui attend votre équipe", """
                Bonjour,

                Depuis le dernier message :

                %s

                Un message par jour au plus, quand il y a du nouveau. Ce qui attend une réponse est aussi dans votre espace :
                %s
                """.formatted(String.join("\n\n", lines), instance.link("/mon-espace")), Optional.of(person.id()), Optional.empty(), "programmes.news"));
    }
}
