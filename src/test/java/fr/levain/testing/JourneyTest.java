package fr.levain.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application behind a real port, for a real browser. All classes that carry it share one context and one
 * database, loaded with the demonstration. The clock is {@link TestClock}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"levain.demo=true", "levain.jobs=false", "levain.data=target/journey-data-${levain.fork:1}"})
@ContextConfiguration(initializers = TestContext.class)
@Import(TestContext.Additions.class)
@ExtendWith(TestContext.ClockReset.class)
public @interface JourneyTest {}
