package fr.levain.desk;

import java.util.Optional;
import java.util.UUID;

/**
 * A list somebody keeps.
 *
 * @param team slug of the team it is shared with; empty when it is personal
 * @param mine whether whoever looks kept it
 * @param first whether whoever looks opens on it
 */
public record SavedView(UUID id, String name, Filters filters, Optional<String> team, boolean mine, boolean first) {
    public static final int LONGEST_NAME = 60;
}
