# Fails when PROGRAM, which links app/ only, would load a GUI library. Run with cmake -P.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(NOT libraries MATCHES "libQt6Core")
  message(FATAL_ERROR "${PROGRAM} loads no Qt at all: wrong program?")
endif()
if(libraries MATCHES "libQt6(Gui|Widgets|Charts|Svg|PrintSupport|OpenGL)")
  message(FATAL_ERROR "Headless program loads libQt6${CMAKE_MATCH_1}")
endif()
