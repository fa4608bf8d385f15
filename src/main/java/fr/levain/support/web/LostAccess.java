package fr.levain.support.web;

import fr.levain.kernel.Caller;
import fr.levain.support.ConsentWithdrawn;
import fr.levain.support.KeptTexts;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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
        TEXTS.put("accorde", "Montant accordé");
        TEXTS.put("repreneur", "Repreneur");
        TEXTS.put("repreneur-structure", "Structure du repreneur");
        TEXTS.put("fin-note", "Fin de l’accompagnement");
        TEXTS.put("raison", "Pourquoi il reprend");
    }

    private final KeptTexts texts;

    LostAccess(KeptTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(ConsentWithdrawn.class)
    View withdrawn(ConsentWithdrawn gone, HttpServletRequest request, Caller caller) {
        var written = new LinkedHashMap<String, String>();
        TEXTS.forEach((field, label) -> {
            var typed = typed(request, field);
            if (!typed.isBlank()) written.put(label, typed.strip());
        });
        if (written.isEmpty()) return new AccessLostPage(gone.reference(), "");
        var text = written.size() == 1 ? written.values().iterator().next()
                : written.entrySet().stream().map(each -> each.getKey() + " : " + each.getValue()).collect(Collectors.joining("\n"));
        texts.keep(gone.reference(), written.keySet().iterator().next(), text, caller);
        return new AccessLostPage(gone.reference(), text);
    }

    /** A field that ends with a dash is told apart by what it is about, which follows. */
    private static String typed(HttpServletRequest request, String field) {
        return request.getParameterMap().entrySet().stream().filter(each -> field.endsWith("-") ? each.getKey().startsWith(field) : each.getKey().equals(field))
                .map(each -> each.getValue()[0]).findFirst().orElse("");
    }
}
