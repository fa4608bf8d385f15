package fr.levain.records;

import fr.levain.accounts.Accounts;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Organisations;
import fr.levain.kernel.DemonstrationData;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;

/** What the invented organisations said once. */
@Component
class DemonstrationRecords implements DemonstrationData {
    private final Accounts accounts;
    private final Organisations organisations;
    private final Records records;
    private final RecordForm form;

    DemonstrationRecords(Accounts accounts, Organisations organisations, Records records, RecordForm form) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.records = records;
        this.form = form;
    }

    /** After the organisations, before their dossiers. */
    @Override
    public int order() {
        return 25;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        said("karim.benali", "responsables",
                "representative_name", "Karim Benali",
                "representative_function", "gérant",
                "contact_name", "Karim Benali",
                "contact_email", "karim.benali@demo.levain.example",
                "contact_phone", "05 00 00 00 01",
                "employees", "6,5");
        said("karim.benali", "comptes", "closed_year-jour", "31", "closed_year-mois", "12", "closed_year-annee", "2025",
                "annual_income", "412 000", "annual_result", "8 300", "vat_status", "oui");
        said("karim.benali", "aides", "linked_companies", "non");
        said("jeanne.morel", "responsables",
                "representative_name", "Jeanne Morel",
                "representative_function", "présidente",
                "employees", "1,5",
                "volunteers", "24",
                "members", "64",
                "networks", "Réseau inventé des cafés de village");
        said("jeanne.morel", "comptes", "vat_status", "non");
    }

    private void said(String persona, String page, String... namesAndValues) {
        var caller = accounts.byEmail(persona + "@demo.levain.example").flatMap(person -> accounts.caller(person.id()));
        if (caller.isEmpty() || form.current().filter(known -> known.page(page).isPresent()).isEmpty()) return;
        var typed = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) typed.add(namesAndValues[i], namesAndValues[i + 1]);
        organisations.membershipsOf(caller.get().id()).stream()
                .filter(membership -> membership.status() == MembershipStatus.APPROVED).limit(1)
                .forEach(membership -> records.save(membership.organisation(), page, Integer.MAX_VALUE, typed, Map.of(), caller.get()));
    }
}
