package fr.levain.network;

import fr.levain.kernel.PersonalData;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class NetworkPersonalData implements PersonalData {
    private static final String AGREED = "jusqu’au retrait de l’accord, qui efface la fiche aussitôt";
    private static final String SHOWN = "jusqu’à la fin de l’annonce, au plus tard au bout de la durée fixée";

    @Override
    public String module() {
        return "network";
    }

    @Override
    public List<Kept> kept() {
        var find = "être trouvé par d’autres porteurs, partenaires ou chercheurs";
        return Stream.of(
                        kept(LegalBasis.CONSENT, find, AGREED, "profile.keeper", "personne qui a donné son accord", "profile.name", "nom montré", "profile.presentation", "présentation",
                                "profile.skills", "compétences", "profile.offer", "ce qui est offert", "profile.need", "ce qui est cherché", "profile.commune_name", "commune de la personne"),
                        kept(LegalBasis.CONSENT, "chercher un partenaire ou un laboratoire", SHOWN, "notice.author", "personne qui cherche", "notice.text", "ce qu’elle cherche", "notice.by_name", "organisation au nom de laquelle elle cherche", "notice.commune_name", "commune de la personne"),
                        kept(LegalBasis.CONSENT, "mettre deux personnes en relation", "12 mois après la fin ; les textes, 180 jours", "introduction.asked_by", "personne qui demande",
                                "introduction.asked_of", "personne à qui la demande est faite", "introduction.message", "message de la personne qui demande", "introduction.answer", "mot de réponse"),
                        kept(LegalBasis.CONSENT, "ne plus recevoir de demande d’une personne", "tant que les deux comptes existent", "block.account_id", "personne qui ne veut plus être demandée",
                                "block.blocked", "personne qui ne peut plus la demander"),
                        kept(LegalBasis.PUBLIC_INTEREST, "traiter un signalement", "texte effacé quand le signalement est traité ; le reste, 3 ans", "abuse.text", "ce que dit la personne qui signale",
                                "abuse.told_by", "référence interne de la personne qui signale", "abuse.settled_by", "référence interne de l’agent qui décide", "barred.account_id", "personne suspendue du réseau"),
                        kept(LegalBasis.PUBLIC_INTEREST, "lever une suspension", "12 mois après la levée", "barred.lifted_by", "référence interne de l’agent qui lève la suspension", "barred.lift_reason", "motif de la levée"),
                        kept(LegalBasis.CONSENT, "répondre à qui fait un projet proche", "jusqu’au retrait de l’accord", "precedent.author", "personne à joindre à propos d’un projet soutenu",
                                "precedent.lesson", "ce que le porteur dit de son expérience", "precedent.commune_name", "commune du projet"),
                        kept(LegalBasis.CONSENT, "partager une expérience sous licence ouverte", "tant que la fiche est publiée ; 3 ans après son retrait", "practice.author", "personne qui a écrit la fiche",
                                "practice.by_name", "signature choisie", "practice_version.by_name", "signature publiée", "practice.reason", "modification demandée, motif d’un retrait"))
                .flatMap(List::stream).toList();
    }

    /** @param columns each followed by what it is */
    private static List<Kept> kept(LegalBasis basis, String purpose, String retention, String... columns) {
        return IntStream.iterate(0, at -> at < columns.length, at -> at + 2)
                .mapToObj(at -> new Kept("network." + columns[at], columns[at + 1], purpose, basis, retention)).toList();
    }
}
