package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.fault.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faults in force.
 *
 * @param clockOffsetSeconds how far the sandbox's clock is from the real one
 */
record FaultSheet(@Nullable List<Fault> faults, @Nullable Long clockOffsetSeconds) {}
