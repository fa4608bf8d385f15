package fr.levain.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Browser sessions in the database without a write per page: the time of the last visit, which only serves to forget
 * sessions left alone for hours, is noted every few minutes.
 */
class QuietSessions implements SessionRepository<QuietSessions.Quiet> {
    private static final Duration PRECISION = Duration.ofMinutes(5);

    private final SessionRepository<Session> sessions;

    @SuppressWarnings("unchecked")
    QuietSessions(SessionRepository<? extends Session> sessions) {
        this.sessions = (SessionRepository<Session>) sessions;
    }

    @Override
    public Quiet createSession() {
        return new Quiet(sessions.createSession());
    }

    @Override
    public void save(Quiet session) {
        sessions.save(session.kept);
    }

    @Override
    public @Nullable Quiet findById(String id) {
        var kept = sessions.findById(id);
        return kept == null ? null : new Quiet(kept);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    static final class Quiet implements Session {
        private final Session kept;

        Quiet(Session kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant at) {
            if (Duration.between(kept.getLastAccessedTime(), at).compareTo(PRECISION) > 0) kept.setLastAccessedTime(at);
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
