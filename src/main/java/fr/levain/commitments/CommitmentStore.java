package fr.levain.commitments;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Partners invited, and what they committed to. */
@Repository
class CommitmentStore {
    private static final String COMMITMENT = """
            select c.*, l.sent_at, l.expires_at, e.kind, e.at, e.signatory, e.function, e.people, e.agreed_how, e.terms, e.wording, e.digest,
                   e.address, e.document_id, e.file_name
              from commitments.commitment c
              join commitments.link l on l.commitment_id = c.id and l.replaced_at is null
              left join commitments.evidence e on e.id = c.evidence_id
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    CommitmentStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Commitment> of(ApplicationId application) {
        return sql.sql(COMMITMENT + "where c.application_id = :application order by c.invited_at, c.id")
                .param("application", application.value()).query(this::commitment).list();
    }

    List<Commitment> of(Collection<ApplicationId> applications) {
        return sql.sql(COMMITMENT + "where c.application_id = any(:applications) order by c.invited_at, c.id")
                .param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new)).query(this::commitment).list();
    }

    Optional<Commitment> find(CommitmentId id) {
        return sql.sql(COMMITMENT + "where c.id = :id").param("id", id.value()).query(this::commitment).optional();
    }

    Optional<CommitmentId> idOf(ApplicationId application, UUID row) {
        return sql.sql("select id from commitments.commitment where application_id = :application and row_id = :row")
                .param("application", application.value()).param("row", row)
                .query((found, n) -> new CommitmentId(found.getObject(1, UUID.class))).optional();
    }

    /** Whoever acts on it waits for whoever does already. @throws java.util.NoSuchElementException when it is gone */
    Commitment lock(CommitmentId id) {
        sql.sql("select id from commitments.commitment where id = :id for update").param("id", id.value()).query(UUID.class).optional();
        return find(id).orElseThrow();
    }

    /** @return false when this partner is invited already: another click, another person */
    boolean add(CommitmentId id, ApplicationId application, UUID row, String contact, String email, String partner, Instant now) {
        return sql.sql("""
                insert into commitments.commitment (id, application_id, row_id, status, contact, email, partner, invited_at, compared_at)
                values (:id, :application, :row, 'INVITED', :contact, :email, :partner, :now, :now)
                on conflict (application_id, row_id) do nothing
                """)
                .param("id", id.value()).param("application", application.value()).param("row", row).param("contact", contact)
                .param("email", email).param("partner", partner).param("now", Timestamp.from(now)).update() == 1;
    }

    void address(CommitmentId id, String contact, String email, String partner, Instant now) {
        sql.sql("update commitments.commitment set contact = :contact, email = :email, partner = :partner, invited_at = :now where id = :id")
                .param("contact", contact).param("email", email).param("partner", partner).param("now", Timestamp.from(now)).param("id", id.value())
                .update();
    }

    /** Compare and set. @throws Stale when somebody else moved it first */
    void move(Commitment commitment, CommitmentStatus to) {
        CommitmentLifecycle.MOVES.check(commitment.kept(), to);
        var moved = sql.sql("update commitments.commitment set status = :to where id = :id and status = :from")
                .param("to", to.name()).param("from", commitment.kept().name()).param("id", commitment.id().value()).update();
        if (moved == 0) throw new Stale("commitment " + commitment.id());
    }

    void commit(CommitmentId id, Evidence evidence) {
        var letter = evidence.letter();
        sql.sql("""
                insert into commitments.evidence (id, commitment_id, kind, at, signatory, function, people, agreed_how, terms, wording, digest,
                    address, document_id, file_name)
                values (:id, :commitment, :kind, :at, :signatory, :function, :people, :how, :terms::jsonb, :wording, :digest, :address,
                    :document, :file)
                """)
                .param("id", evidence.id()).param("commitment", id.value()).param("kind", evidence.kind().name())
                .param("at", Timestamp.from(evidence.at())).param("signatory", evidence.name()).param("function", evidence.function())
                .param("people", evidence.people()).param("how", evidence.how()).param("terms", json.writeValueAsString(evidence.terms()))
                .param("wording", evidence.text()).param("digest", evidence.digest()).param("address", evidence.address())
                .param("document", letter.map(each -> each.document().value()).orElse(null)).param("file", letter.map(Evidence.Letter::fileName).orElse(null))
                .update();
        sql.sql("""
                update commitments.commitment set evidence_id = :evidence, partner = :partner, reason = null, correction = null where id = :id
                """)
                .param("evidence", evidence.id()).param("partner", evidence.terms().name()).param("id", id.value()).update();
    }

    void reason(CommitmentId id, String reason) {
        sql.sql("update commitments.commitment set reason = :reason where id = :id").param("reason", reason).param("id", id.value()).update();
    }

    void research(CommitmentId id, Research research) {
        sql.sql("update commitments.commitment set research = :research::jsonb where id = :id")
                .param("research", json.writeValueAsString(research)).param("id", id.value()).update();
    }

    void shares(CommitmentId id, List<Share> shares) {
        sql.sql("update commitments.commitment set shares = :shares::jsonb where id = :id")
                .param("shares", json.writeValueAsString(shares)).param("id", id.value()).update();
    }

    void correction(CommitmentId id, Optional<Correction> correction) {
        sql.sql("update commitments.commitment set correction = :correction::jsonb where id = :id")
                .param("correction", correction.map(json::writeValueAsString).orElse(null)).param("id", id.value()).update();
    }

    /** Latest first. */
    List<Evidence> evidence(CommitmentId id) {
        return sql.sql("select *, id as evidence_id from commitments.evidence where commitment_id = :id order by at desc, id desc")
                .param("id", id.value()).query(this::proof).list();
    }

    /** By row of the form, latest first. */
    Map<UUID, List<Evidence>> evidence(ApplicationId application) {
        var found = new HashMap<UUID, List<Evidence>>();
        sql.sql("""
                select e.*, e.id as evidence_id, c.row_id from commitments.evidence e
                  join commitments.commitment c on c.id = e.commitment_id
                 where c.application_id = :application order by e.at desc, e.id desc
                """)
                .param("application", application.value())
                .query(row -> {
                    found.computeIfAbsent(row.getObject("row_id", UUID.class), _ -> new ArrayList<>()).add(proof(row, 0));
                });
        return found;
    }

    /** Those whose dossier was saved since they were last compared, and has been left quiet since. */
    List<CommitmentId> toCompare(Instant quietSince, int max) {
        return sql.sql("""
                select c.id from commitments.commitment c
                  join applications.last_saved s on s.id = c.application_id
                 where c.status in ('INVITED', 'COMMITTED', 'TO_RECONFIRM', 'REMOVED')
                   and s.saved_at >= c.compared_at and s.saved_at <= :quiet
                 order by s.saved_at, c.id limit :max
                """)
                .param("quiet", Timestamp.from(quietSince)).param("max", max)
                .query((row, n) -> new CommitmentId(row.getObject(1, UUID.class))).list();
    }

    void compared(CommitmentId id, Instant now) {
        sql.sql("update commitments.commitment set compared_at = :now where id = :id")
                .param("now", Timestamp.from(now)).param("id", id.value()).update();
    }

    private Commitment commitment(ResultSet row, int n) throws SQLException {
        var research = row.getString("research");
        var correction = row.getString("correction");
        return new Commitment(new CommitmentId(row.getObject("id", UUID.class)), new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getObject("row_id", UUID.class), CommitmentStatus.valueOf(row.getString("status")), row.getString("contact"),
                row.getString("email"), row.getString("partner"), Optional.ofNullable(row.getString("reason")),
                research == null ? Research.NONE : json.readValue(research, Research.class),
                List.of(json.readValue(row.getString("shares"), Share[].class)),
                correction == null ? Optional.empty() : Optional.of(json.readValue(correction, Correction.class)),
                row.getObject("evidence_id") == null ? Optional.empty() : Optional.of(proof(row, n)),
                row.getTimestamp("invited_at").toInstant(), row.getTimestamp("sent_at").toInstant(), row.getTimestamp("expires_at").toInstant());
    }

    private Evidence proof(ResultSet row, int n) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return new Evidence(row.getObject("evidence_id", UUID.class), EvidenceKind.valueOf(row.getString("kind")), row.getTimestamp("at").toInstant(),
                row.getString("signatory"), row.getString("function"), row.getInt("people"), row.getString("agreed_how"),
                json.readValue(row.getString("terms"), PartnerTerms.class), row.getString("wording"), row.getString("digest"),
                row.getString("address"),
                Optional.ofNullable(document).map(id -> new Evidence.Letter(new DocumentId(id), letterName(row))));
    }

    private static String letterName(ResultSet row) {
        try {
            return row.getString("file_name");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
