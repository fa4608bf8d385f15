package fr.levain.privacy;

import fr.levain.kernel.PersonalData;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of processing activities (RGPD, art. 30), written from what each module declares. */
@Component
public class ProcessingRegister {
    private final List<PersonalData> modules;

    ProcessingRegister(List<PersonalData> modules) {
        this.modules = modules;
    }

    public List<Processing> processings() {
        return modules.stream()
                .sorted(Comparator.comparing(PersonalData::module))
                .map(each -> new Processing(each.module(), title(each.module()), each.kept()))
                .filter(each -> !each.kept().isEmpty())
                .toList();
    }

    /** As a Markdown document, for {@code docs/rgpd/registre.md}. */
    public String toMarkdown() {
        return """
                # Registre des traitements

                Écrit à partir du code : chaque module déclare ce qu’il garde. Une colonne oubliée fait échouer un test.
                Responsable du traitement : la collectivité qui exploite Levain. Elle complète ce registre de ses
                propres mentions : délégué à la protection des données, sous-traitants, mesures d’exploitation.

                Destinataires communs : les agents habilités de la collectivité, selon leur rôle et leur équipe
                (voir `docs/acces.md`). Aucun transfert hors de l’Union européenne n’est fait par le logiciel.
                """
                + processings().stream().map(ProcessingRegister::section).collect(Collectors.joining());
    }

    private static String section(Processing processing) {
        return "\n## %s (`%s`)\n\n| Donnée | Ce que c’est | Pourquoi | Base | Durée |\n|---|---|---|---|---|\n"
                        .formatted(processing.title(), processing.module())
                + processing.kept().stream()
                        .map(kept -> "| `%s` | %s | %s | %s | %s |\n"
                                .formatted(
                                        kept.column(),
                                        kept.what(),
                                        kept.purpose(),
                                        Processing.basis(kept.basis()),
                                        kept.retention()))
                        .collect(Collectors.joining());
    }

    private static String title(String module) {
        return switch (module) {
            case "accounts" -> "Comptes et connexion";
            case "applications" -> "Dossiers de demande";
            case "assessment" -> "Instruction des dossiers";
            case "audit" -> "Journal des actes";
            case "calls" -> "Appels et aides";
            case "consents" -> "Accords donnés et consultations";
            case "decisions" -> "Décisions et notifications";
            case "desk" -> "Liste de travail des agents";
            case "directory" -> "Structures et leurs représentants";
            case "documents" -> "Pièces justificatives";
            case "events" -> "Agenda : rencontres, formations, inscriptions";
            case "envelopes" -> "Enveloppes budgétaires";
            case "forms" -> "Formulaires";
            case "guidance" -> "Orientation et demandes d’accompagnement";
            case "letters" -> "Lettres";
            case "messaging" -> "Courriels envoyés";
            case "opendata" -> "Données ouvertes";
            case "pack" -> "Politique de la collectivité";
            case "projects" -> "Projets";
            case "runtime", "database" -> "Fonctionnement du service";
            case "stateaid" -> "Aides d’État";
            default -> module;
        };
    }
}
