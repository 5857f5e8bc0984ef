#include "COnnxRuntime.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include "OrtTable.h"

struct OnnxRuntime {
  const OrtTable *table;
  const char *version;
  OrtEnv *environment;
};

struct OnnxModel {
  const OrtTable *table;
  OrtSession *session;
  OrtMemoryInfo *memory;
  OrtAllocator *allocator;
  char *inputNames[ONNX_MAXIMUM_PORTS];
  char *outputNames[ONNX_MAXIMUM_PORTS];
  size_t inputCount;
  size_t outputCount;
};

static void tell(OnnxMessage *message, const char *text) {
  snprintf(message->text, sizeof message->text, "%s", text ? text : "no reason given");
}

/// Whether `status` is success; keeps its message and frees it where it is not.
static _Bool succeeded(const OrtTable *table, OrtStatus *status, OnnxMessage *message) {
  if (!status) return 1;
  tell(message, table->GetErrorMessage(status));
  table->ReleaseStatus(status);
  return 0;
}

OnnxRuntime *onnx_runtime_open(const char *path, OnnxMessage *message) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    tell(message, dlerror());
    return NULL;
  }
  const OrtApiBase *(*base)(void) = (const OrtApiBase *(*)(void))dlsym(library, "OrtGetApiBase");
  if (!base) {
    tell(message, "it is not ONNX Runtime");
    return NULL;
  }
  const OrtTable *table = base()->GetApi(ORT_TABLE_VERSION);
  if (!table) {
    tell(message, "it does not offer the calls that are needed");
    return NULL;
  }
  OnnxRuntime *runtime = calloc(1, sizeof *runtime);
  if (!runtime) {
    tell(message, "out of memory");
    return NULL;
  }
  runtime->table = table;
  runtime->version = base()->GetVersionString();
  // Messages come back in the status; the library's own lines on standard error would double them.
  if (!succeeded(table, table->CreateEnv(ORT_LOGGING_FATAL, "counterclaim", &runtime->environment), message)
      || !succeeded(table, table->DisableTelemetryEvents(runtime->environment), message)) {
    onnx_runtime_close(runtime);
    return NULL;
  }
  return runtime;
}

const char *onnx_runtime_version(const OnnxRuntime *runtime) { return runtime->version; }

void onnx_runtime_close(OnnxRuntime *runtime) {
  if (runtime->environment) runtime->table->ReleaseEnv(runtime->environment);
  free(runtime);
}

/// One thread a run and no memory patterns (one would be kept for each length): same bits, whoever runs beside it.
static _Bool set_options(const OrtTable *table, OrtSessionOptions *options, OnnxMessage *message) {
  return succeeded(table, table->SetIntraOpNumThreads(options, 1), message)
    && succeeded(table, table->SetInterOpNumThreads(options, 1), message)
    && succeeded(table, table->SetSessionExecutionMode(options, ORT_EXECUTION_SEQUENTIAL), message)
    && succeeded(table, table->SetSessionGraphOptimizationLevel(options, ORT_OPTIMIZE_ALL), message)
    && succeeded(table, table->SetSessionLogSeverityLevel(options, ORT_LOGGING_FATAL), message)
    && succeeded(table, table->DisableMemPattern(options), message)
    && succeeded(table, table->AddSessionConfigEntry(options, "session.intra_op.allow_spinning", "0"), message);
}

static _Bool read_names(OnnxModel *model, OnnxMessage *message) {
  const OrtTable *table = model->table;
  size_t inputs = 0, outputs = 0;
  if (!succeeded(table, table->SessionGetInputCount(model->session, &inputs), message)
      || !succeeded(table, table->SessionGetOutputCount(model->session, &outputs), message)) {
    return 0;
  }
  if (inputs > ONNX_MAXIMUM_PORTS || outputs > ONNX_MAXIMUM_PORTS) {
    tell(message, "it has more inputs or outputs than any model of this program");
    return 0;
  }
  for (; model->inputCount < inputs; model->inputCount++) {
    size_t at = model->inputCount;
    OrtStatus *status = table->SessionGetInputName(model->session, at, model->allocator, &model->inputNames[at]);
    if (!succeeded(table, status, message)) return 0;
  }
  for (; model->outputCount < outputs; model->outputCount++) {
    size_t at = model->outputCount;
    OrtStatus *status = table->SessionGetOutputName(model->session, at, model->allocator, &model->outputNames[at]);
    if (!succeeded(table, status, message)) return 0;
  }
  return 1;
}

OnnxModel *onnx_model_open(const OnnxRuntime *runtime, const char *path, OnnxMessage *message) {
  const OrtTable *table = runtime->table;
  OnnxModel *model = calloc(1, sizeof *model);
  if (!model) {
    tell(message, "out of memory");
    return NULL;
  }
  model->table = table;
  OrtSessionOptions *options = NULL;
  _Bool opened = succeeded(table, table->CreateSessionOptions(&options), message)
    && set_options(table, options, message)
    && succeeded(table, table->CreateCpuMemoryInfo(ORT_ARENA_ALLOCATOR, ORT_MEMORY_DEFAULT, &model->memory), message)
    && succeeded(table, table->GetAllocatorWithDefaultOptions(&model->allocator), message)
    && succeeded(table, table->CreateSession(runtime->environment, path, options, &model->session), message)
    && read_names(model, message);
  if (options) table->ReleaseSessionOptions(options);
  if (!opened) {
    onnx_model_close(model);
    return NULL;
  }
  return model;
}

size_t onnx_model_input_count(const OnnxModel *model) { return model->inputCount; }
size_t onnx_model_output_count(const OnnxModel *model) { return model->outputCount; }

const char *onnx_model_input_name(const OnnxModel *model, size_t index) {
  return index < model->inputCount ? model->inputNames[index] : NULL;
}

const char *onnx_model_output_name(const OnnxModel *model, size_t index) {
  return index < model->outputCount ? model->outputNames[index] : NULL;
}

/// Gives a name back to the allocator that made it; there is nothing to do about a failure.
static void free_name(const OnnxModel *model, char *name) {
  OrtStatus *status = model->table->AllocatorFree(model->allocator, name);
  if (status) model->table->ReleaseStatus(status);
}

void onnx_model_close(OnnxModel *model) {
  for (size_t i = 0; i < model->inputCount; i++) free_name(model, model->inputNames[i]);
  for (size_t i = 0; i < model->outputCount; i++) free_name(model, model->outputNames[i]);
  if (model->session) model->table->ReleaseSession(model->session);
  if (model->memory) model->table->ReleaseMemoryInfo(model->memory);
  free(model);
}

/// Fills `tensor` from its value; false, with a message, where that is no tensor of floating-point numbers.
static _Bool describe(const OrtTable *table, OnnxTensor *tensor, OnnxMessage *message) {
  OrtValue *value = tensor->value;
  int isTensor = 0;
  if (!succeeded(table, table->IsTensor(value, &isTensor), message)) return 0;
  if (!isTensor) {
    tell(message, "an output is no tensor");
    return 0;
  }
  OrtTensorTypeAndShapeInfo *info = NULL;
  if (!succeeded(table, table->GetTensorTypeAndShape(value, &info), message)) return 0;
  int element = 0;
  void *data = NULL;
  _Bool read = succeeded(table, table->GetTensorElementType(info, &element), message)
    && succeeded(table, table->GetDimensionsCount(info, &tensor->rank), message)
    && succeeded(table, table->GetTensorShapeElementCount(info, &tensor->count), message);
  if (read && (element != ORT_ELEMENT_FLOAT || tensor->rank > ONNX_MAXIMUM_RANK)) {
    tell(message, "an output is of another type or has more dimensions than expected");
    read = 0;
  }
  read = read && succeeded(table, table->GetDimensions(info, tensor->shape, tensor->rank), message)
    && succeeded(table, table->GetTensorMutableData(value, &data), message);
  tensor->data = data;
  table->ReleaseTensorTypeAndShapeInfo(info);
  return read;
}

_Bool onnx_model_run(
  OnnxModel *model, int64_t *inputs, size_t length, OnnxTensor *outputs, OnnxMessage *message
) {
  const OrtTable *table = model->table;
  const int64_t shape[2] = {1, (int64_t)length};
  OrtValue *given[ONNX_MAXIMUM_PORTS] = {NULL};
  OrtValue *results[ONNX_MAXIMUM_PORTS] = {NULL};
  _Bool done = 1;
  for (size_t i = 0; done && i < model->inputCount; i++) {
    OrtStatus *status = table->CreateTensorWithDataAsOrtValue(
      model->memory, inputs + i * length, length * sizeof *inputs, shape, 2, ORT_ELEMENT_INT64, &given[i]);
    done = succeeded(table, status, message);
  }
  if (done) {
    OrtStatus *status = table->Run(
      model->session, NULL, (const char *const *)model->inputNames, (const OrtValue *const *)given, model->inputCount,
      (const char *const *)model->outputNames, model->outputCount, results);
    done = succeeded(table, status, message);
  }
  for (size_t i = 0; i < model->outputCount; i++) {
    outputs[i] = (OnnxTensor){.value = results[i]};
    if (done) done = describe(table, &outputs[i], message);
  }
  if (!done) {
    for (size_t i = 0; i < model->outputCount; i++) onnx_tensor_release(model, &outputs[i]);
  }
  for (size_t i = 0; i < model->inputCount; i++) {
    if (given[i]) table->ReleaseValue(given[i]);
  }
  return done;
}

void onnx_tensor_release(const OnnxModel *model, OnnxTensor *tensor) {
  if (tensor->value) model->table->ReleaseValue(tensor->value);
  *tensor = (OnnxTensor){0};
}
