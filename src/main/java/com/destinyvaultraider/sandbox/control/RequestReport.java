package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.edge.RequestLog.Received;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calls received.
 *
 * @param byPath how many, by method and path
 */
record RequestReport(int count, Map<String, Integer> byPath, List<Received> calls) {

  static RequestReport of(List<Received> calls) {
    Map<String, Integer> byPath = new TreeMap<>();
    calls.forEach(call -> byPath.merge(call.method() + " " + call.path(), 1, Integer::sum));
    return new RequestReport(calls.size(), byPath, calls);
  }
}
