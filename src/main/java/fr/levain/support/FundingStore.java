package fr.levain.support;

import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The funding plan of a project: each funder asked, and its answer. */
@Repository
class FundingStore {
    private final JdbcClient sql;

    FundingStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(SupportId plan, Funding asked) {
        sql.sql("""
                insert into support.funding (id, plan_id, funder, asked_cents, asked_on, outcome) values (:id, :plan, :funder, :cents, :day, 'AWAITED')
                """).param("id", asked.id()).param("plan", plan.value()).param("funder", asked.funder()).param("cents", asked.asked().cents())
                .param("day", asked.askedOn()).update();
    }

    /** @return false when it was answered already */
    boolean answer(SupportId plan, UUID funding, Funding.Answer answer, Optional<Euros> granted, LocalDate day) {
        return sql.sql("""
                update support.funding set outcome = :answer, granted_cents = :granted, answered_on = :day
                where id = :id and plan_id = :plan and outcome = 'AWAITED'
                """).param("answer", answer.name()).param("granted", granted.map(Euros::cents).orElse(null)).param("day", day).param("id", funding)
                .param("plan", plan.value()).update() == 1;
    }

    void replace(SupportId plan, Funding corrected) {
        sql.sql("""
                update support.funding set funder = :funder, asked_cents = :asked, asked_on = :askedOn, outcome = :answer, granted_cents = :granted, answered_on = :day
                where id = :id and plan_id = :plan
                """).param("funder", corrected.funder()).param("asked", corrected.asked().cents()).param("askedOn", corrected.askedOn())
                .param("answer", corrected.answer().name()).param("granted", corrected.granted().map(Euros::cents).orElse(null))
                .param("day", corrected.answeredOn().orElse(null)).param("id", corrected.id()).param("plan", plan.value()).update();
    }

    List<Funding> of(SupportId plan) {
        return sql.sql("select * from support.funding where plan_id = :plan order by asked_on, id").param("plan", plan.value())
                .query((row, _) -> new Funding(
                        row.getObject("id", UUID.class), row.getString("funder"), new Euros(row.getLong("asked_cents")), row.getObject("asked_on", LocalDate.class),
                        Funding.Answer.valueOf(row.getString("outcome")), Optional.ofNullable(row.getObject("granted_cents", Long.class)).map(Euros::new),
                        Optional.ofNullable(row.getObject("answered_on", LocalDate.class)))).list();
    }
}
