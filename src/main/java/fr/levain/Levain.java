package fr.levain;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Levain. */
@SpringBootApplication
@Modulithic(systemName = "Levain", sharedModules = {"kernel", "ui"})
public class Levain {
    public static void main(String[] args) {
        SpringApplication.run(Levain.class, args);
    }
}
