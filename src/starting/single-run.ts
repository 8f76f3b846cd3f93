import { Parallel, ParallelProps, QueryLanguage } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

/**
 * A run as a single state, in which errors can be caught. A parallel state gives the results of its branches as a list; this one
 * has one branch, so it gives that result itself, in either query language.
 */
export class SingleRun extends Parallel {
  constructor(scope: Construct, id: string, private readonly options: ParallelProps) {
    super(scope, id, options);
  }

  public toStateJson(topLevelQueryLanguage?: QueryLanguage): object {
    const { outputs, outputPath, resultPath, resultSelector } = this.options;
    const isJsonata = (this.options.queryLanguage ?? topLevelQueryLanguage) === QueryLanguage.JSONATA;
    const isOfUser = [outputs, outputPath, resultPath, resultSelector].some((each) => each !== undefined);
    const only = isJsonata ? { Output: '{% $states.result[0] %}' } : { OutputPath: '$[0]' };
    return { ...super.toStateJson(topLevelQueryLanguage), ...(!isOfUser && only) };
  }
}
