package fr.levain.guidance;

import fr.levain.catalogue.Profile;
import fr.levain.directory.PartnerMatch;
import fr.levain.directory.Partners;
import fr.levain.forms.Value;
import fr.levain.kernel.DepartmentCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to see: the partner organisations that suit a project, by what it seems to need, where it is and who carries it. */
@Service
@Transactional
class PartnersToSee {
    private final JdbcClient sql;
    private final Partners partners;

    PartnersToSee(JdbcClient sql, Partners partners) {
        this.sql = sql;
        this.partners = partners;
    }

    @Transactional(readOnly = true)
    public List<PartnerMatch> suiting(Profile profile, Optional<DepartmentCode> department, int max) {
        if (department.isEmpty()) return List.of();
        var kind = profile.terms().get(Questionnaire.HOLDER) instanceof Value.Choice(var codes) && !codes.isEmpty() ? codes.getFirst() : "";
        return partners.suiting(needs(profile), department.get(), kind).stream().limit(max).toList();
    }

    /** Slugs of what the project seems to need. */
    @Transactional(readOnly = true)
    public Set<String> needs(Profile profile) {
        return signs().stream()
                .filter(sign -> sign.term().isEmpty()
                        || Optional.ofNullable(profile.terms().get(sign.term())).map(Value::codes).orElse(List.of()).contains(sign.code()))
                .map(NeedSign::need).collect(Collectors.toSet());
    }

    private List<NeedSign> signs() {
        return sql.sql("select need, term, code from guidance.need_sign")
                .query((row, n) -> new NeedSign(row.getString("need"), row.getString("term"), row.getString("code"))).list();
    }

    void replace(List<NeedSign> signs) {
        sql.sql("delete from guidance.need_sign").update();
        for (var sign : signs) {
            sql.sql("insert into guidance.need_sign (need, term, code) values (:need, :term, :code) on conflict do nothing")
                    .param("need", sign.need()).param("term", sign.term()).param("code", sign.code()).update();
        }
    }
}
