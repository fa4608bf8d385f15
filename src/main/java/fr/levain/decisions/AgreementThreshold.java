package fr.levain.decisions;

import fr.levain.kernel.Euros;

/**
 * C1 (law 2000-321 art. 10): with a private body, an agreement is compulsory above a yearly amount, all aids of the
 * authority to that body in the year taken together.
 */
record AgreementThreshold(Euros yearly) {
    boolean requires(boolean privateBody, Euros grantedBeforeThisYear, Euros amount) {
        return privateBody && grantedBeforeThisYear.plus(amount).isAbove(yearly);
    }
}
