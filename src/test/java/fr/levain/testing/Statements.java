package fr.levain.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what a piece of work asks of the database, so that a list of a hundred asks no more than a list of one. */
public final class Statements {
    private Statements() {}

    public static long during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(told);
        try {
            work.run();
        } finally {
            logger.detachAppender(told);
            logger.setAdditive(true);
            logger.setLevel(level);
        }
        var here = Thread.currentThread().getName();
        return told.list.stream().filter(event -> event.getThreadName().equals(here) && event.getFormattedMessage().startsWith("Executing prepared SQL statement")).count();
    }
}
