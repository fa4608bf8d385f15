package fr.levain.accounts.web;

import fr.levain.accounts.Person;
import fr.levain.accounts.RoleHolder;
import fr.levain.accounts.SecondFactors.Enrolment;
import fr.levain.accounts.SignIn.Persona;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Role;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class AccountsPageExamples implements PageExamples {
    private static final Person ADA =
            new Person(new AccountId(new UUID(1, 1)), "Ada Martin", "ada@exemple.fr", Optional.empty());
    private static final Enrolment ENROLMENT = new Enrolment(
            "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "otpauth://totp/Levain%3Aada%40exemple.fr?secret=GEZD&issuer=Levain");

    @Override
    public List<Page> pages() {
        return List.of(
                new SignInPage("/", "", FormErrors.none(), List.of(), 200),
                new SignInPage(
                        "/dossiers",
                        "ada",
                        FormErrors.of("email", Emails.MISSING),
                        List.of(new Persona("nadia@demo.levain.example", "Nadia Bertin", "chargée de mission")),
                        422),
                new LinkSentPage(true),
                new LinkPage("jeton", "ada@exemple.fr", true, "", FormErrors.none()),
                new LinkExpiredPage(),
                new AccountCreationPage("/", "", "", FormErrors.none(), 200),
                new CodePage(FormErrors.of("code", "Ce code n’est pas le bon."), 422),
                new EnrolmentPage(ENROLMENT, FormErrors.none()),
                new RecoveryCodesPage(List.of("abcd-efgh-ijkl-mnop", "qrst-uvwx-yz23-4567"), "/"),
                new ResumePage(
                        "/dossiers/2026-AIS-00042/pages/projet",
                        Map.of("titre", List.of("Une épicerie qui roule"), "version", List.of("3"))),
                new MyAccountPage(ADA, true, FormErrors.none()),
                new RolesPage(
                        List.of(new RoleHolder(ADA, Role.ADMINISTRATOR, Optional.empty()),
                                new RoleHolder(new Person(new AccountId(new UUID(1, 2)), "Nadia Bertin", "nadia@exemple.fr", Optional.empty()),
                                        Role.CASE_OFFICER, Optional.of("Service Nord"))),
                        List.of(), ADA.id(), new RolesPage.Typed("", "ada", "", ""), FormErrors.of("email", Emails.MISSING), null),
                new ForgedFormPage(List.of()),
                new ForgedFormPage(List.of("Une cuisine partagée", "18 500")));
    }
}
