package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.directory.BankAccountView;
import fr.levain.directory.BankAccounts;
import fr.levain.directory.Organisations;
import fr.levain.directory.RegisterCheck;
import fr.levain.directory.RegisterCheckResult;
import fr.levain.directory.RegisterChecks;
import fr.levain.directory.RegisterEntry;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.French;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sets what registers say of the holder of a dossier beside what the dossier says. */
@Service
public class Registries {
    private static final String STAFF = "employees";

    private final Applications applications;
    private final Assessments assessments;
    private final Organisations organisations;
    private final RegisterChecks checks;
    private final BankAccounts accounts;
    private final Territories territories;
    private final Forms forms;

    Registries(
            Applications applications, Assessments assessments, Organisations organisations, RegisterChecks checks, BankAccounts accounts,
            Territories territories, Forms forms) {
        this.applications = applications;
        this.assessments = assessments;
        this.organisations = organisations;
        this.checks = checks;
        this.accounts = accounts;
        this.territories = territories;
        this.forms = forms;
    }

    public RegistryFile of(ApplicationId application, Caller officer) {
        var view = applications.view(application);
        var holder = organisations.view(organisations.current(view.holder()));
        var check = checks.latest(holder.id());
        var entry = check.flatMap(RegisterCheck::entry);
        return new RegistryFile(
                view.reference().value(), holder, check,
                entry.flatMap(RegisterEntry::address).or(() -> entry.flatMap(RegisterEntry::commune).map(CommuneCode::value).map(this::commune)),
                entry.map(said -> RegistryDifference.between(holder, said, this::commune)).orElse(List.of()),
                declaredStaff(application),
                bank(accounts.of(holder.id(), officer)));
    }

    /** Asks the register again. */
    public RegisterCheckResult check(String reference, Caller officer) {
        var application = assessments.byReference(reference, officer).application();
        return checks.check(organisations.current(applications.view(application).holder()), officer);
    }

    private Optional<String> declaredStaff(ApplicationId application) {
        var form = forms.revision(applications.view(application).form());
        var answers = applications.answers(application);
        return form.fieldOf(STAFF).or(() -> form.field(STAFF)).flatMap(field -> answers.to(field.id()).known())
                .flatMap(value -> value instanceof Value.Quantity(var number) ? Optional.of(French.number(number)) : Optional.empty());
    }

    private String commune(String code) {
        return territories.commune(code).map(Commune::label).orElse(code);
    }

    private static RegistryFile.Bank bank(List<BankAccountView> known) {
        if (known.isEmpty()) return RegistryFile.Bank.NONE;
        return known.stream().allMatch(BankAccountView::toVerify) ? RegistryFile.Bank.DECLARED : RegistryFile.Bank.CHECKED;
    }
}
