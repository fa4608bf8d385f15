package fr.levain.accounts.web;

import fr.levain.accounts.RoleHolder;
import fr.levain.accounts.Team;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param typed what was sent and not taken */
public record RolesPage(List<RoleHolder> holders, List<Team> teams, AccountId reader, Typed typed, FormErrors errors, @Nullable String notice)
        implements Page {
    /** Roles of people who belong to a team: without one no dossier would come to them. */
    static final Set<Role> IN_TEAM = Set.of(Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD);
    static final List<Role> OFFERED = List.of(Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY,
            Role.FINANCE_OFFICER, Role.ELECTED_DELEGATE, Role.COMMITTEE_MEMBER, Role.EXPERT, Role.GREETER, Role.AUDITOR, Role.ADMINISTRATOR);

    public record Typed(String name, String email, String role, String team) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Choice> roles() {
        return OFFERED.stream().map(role -> Choice.of(role.name(), word(role))).toList();
    }

    public List<Choice> teamChoices() {
        return teams.stream().map(team -> Choice.of(team.slug(), team.name())).toList();
    }

    /** One’s own rights are withdrawn by somebody else: the last administrator cannot lock everyone out. */
    public boolean isReader(RoleHolder holder) {
        return holder.person().id().equals(reader);
    }

    public static String word(Role role) {
        return switch (role) {
            case APPLICANT -> "porteur";
            case PARTNER -> "partenaire";
            case SUPPORTER -> "accompagnateur";
            case GREETER -> "accueil";
            case ASSISTANT -> "assistant";
            case CASE_OFFICER -> "chargé de mission";
            case HEAD -> "chef de service";
            case EXPERT -> "expert";
            case COMMITTEE_MEMBER -> "membre de comité";
            case ELECTED_DELEGATE -> "élu délégué";
            case ASSEMBLY_SECRETARY -> "secrétariat des assemblées";
            case FINANCE_OFFICER -> "gestionnaire financier";
            case AUDITOR -> "auditeur";
            case ADMINISTRATOR -> "administrateur";
        };
    }
}
