# Passes when FENCE, run on a planted violation, refuses it and says EXPECTED. Run with cmake -P.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -DPROGRAM=${PROGRAM} -DLONGEST=${LONGEST} -P ${FENCE}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(result EQUAL 0)
  message(FATAL_ERROR "${FENCE} let ${ROOT}${PROGRAM} through")
endif()
string(REGEX REPLACE "[ \n]+" " " said "${said}")
if(NOT said MATCHES "${EXPECTED}")
  message(FATAL_ERROR "${FENCE} did not say \"${EXPECTED}\": ${said}")
endif()
