package fr.levain.support;

import fr.levain.directory.Partners;
import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The facts of a follow-up, in French. */
@Component
class SupportSentences implements EventSentences {
    private final Partners partners;
    private final Programmes programmes;

    SupportSentences(Partners partners, Programmes programmes) {
        this.partners = partners;
        this.programmes = programmes;
    }

    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "SupportInvited" -> "%s propose un accompagnement : %s.".formatted(partner(facts), programmes.titleOf(text(facts, "programme")));
            case "SupportStarted" -> "%s accompagne le projet : %s.".formatted(partner(facts), programmes.titleOf(text(facts, "programme")));
            case "SupportDeclined" -> "L’accompagnement par %s n’a pas lieu.".formatted(partner(facts));
            case "SupportSuspended" -> "Le porteur retire son accord : %s n’a plus accès au suivi.".formatted(partner(facts));
            case "SupportLapsed" -> "Accord retiré depuis longtemps : l’accompagnement par %s est clos et effacé.".formatted(partner(facts));
            case "SupportEnded" -> "Fin de l’accompagnement par %s. %s.".formatted(partner(facts), ExitReason.valueOf(text(facts, "exit")).label());
            case "SupportReopened" -> "L’accompagnement par %s reprend.".formatted(partner(facts));
            case "FollowUpCorrected" -> Corrected.valueOf(text(facts, "part")).sentence();
            case "StepReached" -> "Étape : %s.".formatted(step(facts));
            case "DiagnosisMade" -> "Diagnostic établi.";
            case "WorkshopHeld" -> "Atelier de la promotion avec %s.".formatted(French.plural(Long.parseLong(text(facts, "present")), "projet", "projets"));
            case "SessionHeld" -> text(facts, "minutes").equals("0") ? "Rencontre tenue." : "Rencontre de %s.".formatted(SupportSession.shown(Integer.parseInt(text(facts, "minutes"))));
            case "CommitteeHeld" -> "Le comité donne son avis : %s.".formatted(CommitteeOpinion.Verdict.valueOf(text(facts, "verdict")).label());
            case "MissionMoved" -> MissionMoved.Stage.valueOf(text(facts, "stage")).sentence();
            case "MilestoneReached" -> "Jalon atteint : %s.".formatted(milestone(facts));
            case "FollowUpNoted" -> Part.valueOf(text(facts, "part")).label();
            case "SuccessionAsked" -> "Le projet est proposé à un autre porteur.";
            case "SuccessionRefused" -> "Le projet ne change pas de mains.";
            case "SuccessionStopped" -> "L’accompagnement s’arrête : le projet ne change pas de mains.";
            case "ProjectHandedOver" -> "Le projet change de mains, avec l’accord des deux porteurs.";
            case "AdviserChanged" -> "Le suivi est confié à une autre personne de l’organisation.";
            case "TieRecorded" -> "Lien de la Région avec %s : elle %s.".formatted(partner(facts), RegionTie.Kind.valueOf(text(facts, "kind")).label());
            case "TieEnded" -> "Fin d’un lien de la Région avec %s.".formatted(partner(facts));
            case "AdviserLeft" -> "La personne qui suivait le projet quitte %s : il attend un accompagnateur.".formatted(partner(facts));
            case "AlertRested" -> "Alerte « %s » %s.".formatted(alert(facts), text(facts, "until").isEmpty() ? "écartée par l’équipe" : "remise au " + day(facts, "until"));
            case "AlertWoken" -> "Alerte « %s » reprise.".formatted(alert(facts));
            case "NextContactPlanned" -> text(facts, "day").isEmpty() ? "Aucun prochain contact n’est plus prévu." : "Prochain contact prévu le %s.".formatted(day(facts, "day"));
            case "CaseloadImported" -> imported(facts);
            case "CaseloadExported" -> "Liste des accompagnements téléchargée.";
            default -> null;
        });
    }

    /** Journals keep what earlier versions wrote: only follow-ups came in then. */
    private String imported(Map<String, Object> facts) {
        return facts.containsKey("opened") ? "%s accompagnements importés pour %s.".formatted(facts.get("opened"), partner(facts))
                : "Tableau importé, %s : lignes nouvelles %s, lignes changées %s.".formatted(CaseloadTable.valueOf(text(facts, "table")).fileName(), facts.get("created"), facts.get("changed"));
    }

    private static String alert(Map<String, Object> facts) {
        return Alert.Kind.valueOf(text(facts, "kind")).label();
    }

    private static String day(Map<String, Object> facts, String key) {
        return French.day(LocalDate.parse(text(facts, key)));
    }

    private String step(Map<String, Object> facts) {
        var code = text(facts, "step");
        return programmes.find(text(facts, "programme")).stream().flatMap(each -> each.steps().stream()).filter(each -> each.code().equals(code)).findFirst()
                .map(Programme.Step::label).orElse(code);
    }

    private String milestone(Map<String, Object> facts) {
        var code = text(facts, "milestone");
        return programmes.find(text(facts, "programme")).stream().flatMap(each -> each.milestones().stream()).filter(each -> each.code().equals(code)).findFirst()
                .map(Programme.Milestone::label).orElse(code);
    }

    private String partner(Map<String, Object> facts) {
        return partners.nameOf(text(facts, "partner"));
    }

    private static String text(Map<String, Object> facts, String key) {
        return String.valueOf(facts.get(key));
    }
}
