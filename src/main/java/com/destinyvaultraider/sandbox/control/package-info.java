/** The steering wheel for tests and demonstrations: true state, faults, received calls, moves. */
@NullMarked
package com.destinyvaultraider.sandbox.control;

import org.jspecify.annotations.NullMarked;
