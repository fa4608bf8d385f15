package fr.levain.accounts;

import org.springframework.stereotype.Component;

/** Slows down whoever fills the forms open to all again and again, on every node at once. Neither address is kept as it is. */
@Component
public class PublicForms {
    private final SignInLimits limits;

    PublicForms(SignInLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts this sending. False when there were too many in a quarter of an hour.
     *
     * @param email as typed
     * @param place the address the request comes from
     */
    public boolean admits(String email, String place) {
        return limits.admit(SignInLimits.Kind.FORM, Accounts.normalised(email), place).isPresent();
    }
}
