package fr.levain.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a meeting, as its organiser writes it.
 *
 * @param place name and address; empty when everybody is at a distance
 * @param department where it takes place; empty at a distance
 * @param link of the video conference: told to those who are registered, never public
 * @param accessibility of the place, in words
 * @param themes codes of the vocabulary
 * @param seats how many people may come; empty for no limit
 * @param needs what is asked of those who register, because it serves
 * @param trainingMinutes told on the certificate; zero when it is no training
 */
public record Details(
        GatheringKind kind, String title, String summary, String programme, String audience, Instant startsAt, Instant endsAt, String place,
        Optional<String> department, String link, String accessibility, Contact contact, List<String> themes, Optional<Integer> seats,
        AskedNeeds needs, int trainingMinutes) {
    public record Contact(String name, String email, String phone) {}

    /** @param access to come, to hear, to read @param diet when a meal is served */
    public record AskedNeeds(boolean access, boolean diet) {
        public boolean any() {
            return access || diet;
        }
    }

    public Details {
        if (!endsAt.isAfter(startsAt)) throw new IllegalArgumentException("a meeting ends after it starts");
        themes = List.copyOf(themes);
    }

    public boolean isRemote() {
        return place.isBlank();
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    /** Whether those who are registered must be told: the day, the hour, the place or the link. */
    boolean movesFrom(Details before) {
        return !startsAt.equals(before.startsAt) || !endsAt.equals(before.endsAt) || !place.equals(before.place) || !link.equals(before.link);
    }
}
