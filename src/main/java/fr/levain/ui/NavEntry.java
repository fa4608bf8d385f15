package fr.levain.ui;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An entry of the main menu. A module offers one by declaring a bean of this type.
 *
 * @param label two or three words at most, in French
 * @param order lower first: desk 10, find 20, calls 30, results 40, figures 50, administration 90
 */
public record NavEntry(String label, String path, int order, Predicate<Caller> visibleTo) {
    public static NavEntry forAll(String label, String path, int order) {
        return new NavEntry(label, path, order, caller -> true);
    }

    /** For anyone signed in, whatever their roles. */
    public static NavEntry forAccounts(String label, String path, int order) {
        return new NavEntry(label, path, order, caller -> caller instanceof Caller.Account);
    }

    public static NavEntry forRoles(String label, String path, int order, Role... roles) {
        return new NavEntry(label, path, order, caller -> Stream.of(roles).anyMatch(caller::has));
    }

    /** For those who do not work for the authority: visitors, applicants and partners. */
    public static NavEntry forPublic(String label, String path, int order) {
        return new NavEntry(label, path, order, caller -> !caller.isOfficer());
    }
}
