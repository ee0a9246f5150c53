/**
 * The sandbox's own world: definitions made of facts, icons it draws itself, and the people who
 * live in it with everything they own.
 */
@NullMarked
package com.destinyvaultraider.sandbox.world;

import org.jspecify.annotations.NullMarked;
