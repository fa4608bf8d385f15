package fr.levain.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL, without a network port. All classes that carry it share one context and one
 * database: a test makes its own data and never counts on an empty table. The clock is {@link TestClock}; jobs do not run
 * by themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"levain.demo=true", "levain.jobs=false", "levain.data=target/test-data-${levain.fork:1}"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestContext.class)
@Import(TestContext.Additions.class)
@ExtendWith(TestContext.ClockReset.class)
public @interface LevainTest {}
