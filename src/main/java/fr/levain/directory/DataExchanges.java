package fr.levain.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.levain.kernel.French;
import fr.levain.law.LegalParameter;
import fr.levain.law.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;

/** « Dites-le-nous une fois » (CRPA L114-8, L114-10): what is obtained elsewhere, and the traces of having asked for it. */
@Service
public class DataExchanges {
    private final ExchangeStore store;
    private final LegalParameters law;
    private final String register;
    private final Clock clock;

    DataExchanges(ExchangeStore store, LegalParameters law, @Value("${levain.register:offline}") String register, Clock clock) {
        this.store = store;
        this.law = law;
        this.register = register;
        this.clock = clock;
    }

    /** Each of them, whether or not this instance makes it. */
    public List<DataExchange> all() {
        return List.of(
                new DataExchange("INSEE, par API Entreprise", "nom, SIREN et SIRET, nature juridique, adresse, siège ou non, date de création, tranche d’effectif, état ouvert ou fermé de l’établissement",
                        "reconnaître votre structure à son SIRET sans vous redemander ces informations, et les vérifier pendant l’instruction", "CRPA, articles L114-8 et L114-10",
                        register.equals("api-entreprise")),
                new DataExchange("Ministère de l’Intérieur (répertoire national des associations), par API Entreprise",
                        "nom, numéro RNA, adresse du siège, volume et folio en Alsace-Moselle",
                        "reconnaître votre association à son numéro, sans vous demander ses statuts", "CRPA, articles L114-8 et L114-10",
                        register.equals("api-entreprise")),
                new DataExchange("Direction générale des finances publiques, par API Entreprise", "délivrance de l’attestation fiscale et sa date",
                        "savoir si votre structure est à jour de ses impôts, sans vous demander l’attestation", "CRPA, articles L114-8 et L114-10",
                        register.equals("api-entreprise")),
                new DataExchange("Annuaire des entreprises (API Recherche d’entreprises)", "nom, SIREN et SIRET, RNA, nature juridique, adresse, siège ou non, date de création, tranche d’effectif, état ouvert ou fermé",
                        "trouver votre structure par son nom ou son numéro", "données publiques réutilisables, CRPA, article L321-1",
                        register.equals("search-api")),
                new DataExchange("Extrait du répertoire Sirene et liste d’ESS France, copiés sur ce serveur",
                        "nom, SIREN et SIRET, RNA, nature juridique, date de création, tranche d’effectif", "trouver votre structure sans interroger personne",
                        "données publiques réutilisables, CRPA, article L321-1", register.equals("offline")));
    }

    /** How long the traces are kept, in months. */
    public int monthsKept() {
        return kept().whole();
    }

    public void keep(ExchangeTrace trace) {
        store.add(trace);
    }

    /** Traces past their time go; how many. */
    public int forgetOld() {
        return store.removeBefore(today().minusMonths(kept().whole()).atStartOfDay(French.PARIS).toInstant());
    }

    private LegalParameter kept() {
        return law.at("api.trace_echanges", today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    @Bean
    static RecurringTask<Void> forgetOldExchanges(DataExchanges exchanges) {
        return Tasks.recurring("directory-forget-exchanges", Schedules.daily(French.PARIS, LocalTime.of(3, 50)))
                .execute((instance, context) -> exchanges.forgetOld());
    }
}
