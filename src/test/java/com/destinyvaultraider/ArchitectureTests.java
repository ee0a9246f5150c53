package com.destinyvaultraider;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The shape of the design, held by machine. */
@AnalyzeClasses(packagesOf = VaultRaiderApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static void packagesKeepToTheirNeighboursAndFormNoCycle(JavaClasses classes) {
    ApplicationModules.of(VaultRaiderApplication.class).verify();
  }

  @ArchTest
  static final ArchRule controllersStayInTheirPackage =
      classes()
          .that(metaAnnotatedWith(Controller.class).or(metaAnnotatedWith(ControllerAdvice.class)))
          .should()
          .notBePublic()
          .because("a page is reached by its address, never by its class");

  @ArchTest
  static final ArchRule entitiesStayInTheirPackage =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .notBePublic()
          .because("what a table looks like is its feature's own business");

  @ArchTest
  static final ArchRule repositoriesStayInTheirPackage =
      classes()
          .that()
          .areAssignableTo(Repository.class)
          .should()
          .notBePublic()
          .because("other features ask the feature, not its tables");

  @ArchTest
  static final ArchRule onlyBungieSpeaksHttp =
      noClasses()
          .that()
          .resideOutsideOfPackage("..bungie..")
          .and()
          .doNotHaveSimpleName("WebhookPost")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.web.client..", "java.net.http..")
          .because("pacing, budget and failures live in one place; webhooks are no part of Bungie");

  @ArchTest
  static final ArchRule nobodyKnowsTheSandbox =
      noClasses()
          .that()
          .resideOutsideOfPackage("..sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..sandbox..")
          .because("the application must not be able to tell the sandbox from Bungie.net");

  @ArchTest
  static final ArchRule theSandboxKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("..sandbox..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("com.destinyvaultraider..")
                  .and(JavaClass.Predicates.resideOutsideOfPackage("..sandbox..")))
          .because("a simulation that shares our code shares our mistakes");

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule logsGoThroughSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule fieldsThatAreStaticAreFinal =
      fields()
          .that()
          .areStatic()
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("state that everybody can change belongs to nobody");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Dto|DTO|Utils?|Helpers?|Manager|Service|Entity)")
          .because("such a suffix says how a thing is made, not what it is for");
}
