package com.destinyvaultraider.attack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;

/** What the application keeps in memory for others: the caches of its beans and their parts. */
final class Memory {

  private static final String OURS = "com.destinyvaultraider.";

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Cache<?, ?>> caches = new TreeMap<>();

  private Memory() {}

  /** Every cache by where it is, such as {@code Pictures.held}. */
  static Map<String, Cache<?, ?>> caches(ApplicationContext context) {
    Memory memory = new Memory();
    Deque<Object> left = new ArrayDeque<>();
    Arrays.stream(context.getBeanDefinitionNames())
        .filter(context::isSingleton)
        .map(name -> AopTestUtils.<Object>getUltimateTargetObject(context.getBean(name)))
        .filter(Memory::isOurs)
        .forEach(left::add);
    while (!left.isEmpty()) {
      Object part = left.poll();
      if (memory.seen.add(part)) {
        memory.look(part, left);
      }
    }
    return memory.caches;
  }

  /** How much a cache may hold at most, or a negative number where nothing limits it. */
  static long most(Cache<?, ?> cache) {
    return cache.policy().eviction().map(Policy.Eviction::getMaximum).orElse(-1L);
  }

  /** How much all of these hold now. */
  static long entries(Map<String, Cache<?, ?>> caches) {
    caches.values().forEach(Cache::cleanUp);
    return caches.values().stream().mapToLong(Cache::estimatedSize).sum();
  }

  private void look(Object part, Deque<Object> left) {
    for (Class<?> type = part.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field :
          type.getName().startsWith(OURS) ? type.getDeclaredFields() : new Field[0]) {
        Object value = Modifier.isStatic(field.getModifiers()) ? null : read(field, part);
        if (value instanceof Cache<?, ?> cache) {
          caches.put(type.getSimpleName() + "." + field.getName(), cache);
        } else if (value != null && isOurs(value)) {
          left.add(value);
        }
      }
    }
  }

  private static Object read(Field field, Object part) {
    try {
      field.setAccessible(true);
      Object value = field.get(part);
      return value == null ? "" : value;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOurs(Object value) {
    return value.getClass().getName().startsWith(OURS)
        && !value.getClass().getName().startsWith(OURS + "sandbox.");
  }
}
