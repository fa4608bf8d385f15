package fr.levain.accounts.web;

/** What is asked of an address here: that a mail may be sent to it. */
final class Emails {
    static final String MISSING = "Indiquez votre adresse électronique, par exemple prenom.nom@exemple.fr.";
    static final String TOO_MANY =
            "Plusieurs liens ont déjà été envoyés à cette adresse. Regardez vos courriels, ou attendez un quart d’heure.";

    private Emails() {}

    static boolean isOne(String typed) {
        return typed.strip().length() <= 254 && typed.strip().matches("[^@\\s\\p{Cntrl},;<>]+@[^@\\s\\p{Cntrl},;<>]+\\.[^@\\s.,;<>]{2,}");
    }
}
