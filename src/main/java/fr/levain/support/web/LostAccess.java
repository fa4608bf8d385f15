package fr.levain.support.web;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.web.LostWriting;
import fr.levain.kernel.Caller;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The holder withdrew their consent while somebody was writing: access stops, the text stays its author's. */
@ControllerAdvice(basePackageClasses = LostAccess.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostAccess {
    /** What people write, by field; those that end with a dash are the beginning of one. */
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("compte-rendu", "Compte rendu");
        TEXTS.put("diagnostic-note", "Commentaire du diagnostic");
        TEXTS.put("objectif", "Objectif");
        TEXTS.put("action", "Action");
        TEXTS.put("qui", "Qui le fait");
        TEXTS.put("comite-note", "Avis du comité");
        TEXTS.put("comite-membres", "Présents au comité");
        TEXTS.put("mission-objet", "Appui d’un consultant");
        TEXTS.put("consultant-", "Consultant");
        TEXTS.put("choix-", "Pourquoi ce consultant");
        TEXTS.put("produit-", "Ce que l’appui a produit");
        TEXTS.put("mentor", "Mentor");
        TEXTS.put("apporte", "Ce qu’apporte un mentor");
        TEXTS.put("travail", "Temps passé");
        TEXTS.put("financeur", "Financeur");
        TEXTS.put("montant", "Montant demandé");
        TEXTS.put("budget", "Budget du projet");
        TEXTS.put("accorde", "Montant accordé");
        TEXTS.put("repreneur", "Repreneur");
        TEXTS.put("repreneur-structure", "Structure du repreneur");
        TEXTS.put("fin-note", "Fin de l’accompagnement");
        TEXTS.put("pourquoi", "Pourquoi cette correction");
        TEXTS.put("numero", "Numéro du même projet");
        TEXTS.put("raison", "Pourquoi il reprend");
    }

    private final LostWriting writing;

    LostAccess(LostWriting writing) {
        this.writing = writing;
    }

    @ExceptionHandler(ConsentWithdrawn.class)
    View withdrawn(ConsentWithdrawn gone, HttpServletRequest request, Caller caller) {
        return writing.kept(gone, TEXTS, request, caller);
    }
}
